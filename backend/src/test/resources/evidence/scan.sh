# Stands for a scanner in the tests: what it says about a file, the file itself decides.
if grep -qa 'TEST-INFECTED' "$1"; then exit 1; fi
if grep -qa 'TEST-SCANNER-FAILS' "$1"; then exit 2; fi
if grep -qa 'TEST-SCANNER-SLEEPS' "$1"; then sleep 60; fi
exit 0
