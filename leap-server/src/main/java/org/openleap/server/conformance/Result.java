package org.openleap.server.conformance;

/**
 * One line of the pass sheet.
 *
 * @param area what it belongs to, for example "Lists"
 * @param name what holds when it passes, in one sentence
 * @param remark why it did not pass; empty when it did
 */
record Result(String area, String name, Outcome outcome, String remark) {

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
