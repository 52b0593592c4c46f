package org.openleap.server.conformance;

/** What came of one check. @param remark why it did not pass; empty when it did */
record Result(Check check, Outcome outcome, String remark) {

    /** In the words of the pass sheet. */
    enum Outcome {
        PASSED("passed"),
        FAILED("FAILED"),
        NOT_TRIED("not tried");

        private final String word;

        Outcome(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    boolean is(Outcome other) {
        return outcome == other;
    }
}
