package org.openleap.fault;

import java.util.UUID;

/** One thing a writer wants to tell: the key makes a retry harmless, the words make it findable. */
record Submission(UUID key) {

    static Submission fresh() {
        return new Submission(UUID.randomUUID());
    }

    String words() {
        return "Kill test " + key;
    }
}
