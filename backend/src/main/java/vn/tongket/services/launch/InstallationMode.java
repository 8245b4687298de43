package vn.tongket.services.launch;

/** What an installation is for: trying and developing on one machine, or real work. */
enum InstallationMode {
    LOCAL,
    PRODUCTION
}
