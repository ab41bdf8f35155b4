/** The web lock under which one job of a review at a time is done, in whichever tab. */
export const REVIEW_LOCK = 'jaga-netral-review';
