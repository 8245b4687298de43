package vn.tongket.submissions;

import vn.tongket.platform.http.Page;

/** What other rooms ask about reports. */
public interface Submissions {

    /** Of the reports whose next step is the caller's, the most urgent, with how many there are. */
    Page<SubmissionSummary> toDecide(int most);
}
