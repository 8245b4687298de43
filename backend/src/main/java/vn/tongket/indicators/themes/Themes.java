package vn.tongket.indicators.themes;

/** Where themes come in from files. */
public interface Themes {

    /**
     * Records a theme; one that is there stays as it is.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 403 where the actor is no administrator, 422 against a rule
     */
    void importTheme(String code, WriteTheme theme);
}
