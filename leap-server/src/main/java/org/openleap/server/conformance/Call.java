package org.openleap.server.conformance;

/** One call of a partner's system, whole. */
record Call(Asked asked, Answered answered) {

    /** Whether this one began when the other had been answered. */
    boolean isAfter(Call other) {
        return !asked.at().isBefore(other.answered.at());
    }

    @Override
    public String toString() {
        var code = answered.code().isEmpty() ? "" : " (" + answered.code() + ")";
        return asked + ", answered with " + answered.status() + code + ",";
    }
}
