package vn.tongket.collection.submissions;

import vn.tongket.kernel.http.answer.Page;

/** What other rooms ask about reports. */
public interface Submissions {

    /** Of the reports whose next step is the caller's, the most urgent, with how many there are. */
    Page<SubmissionSummary> toDecide(int most);
}
