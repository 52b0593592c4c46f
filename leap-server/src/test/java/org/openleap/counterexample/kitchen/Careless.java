package org.openleap.counterexample.kitchen;

/** Rule 8: catches everything. */
public class Careless {
    void drop(Runnable work) {
        try {
            work.run();
        } catch (Exception whatever) {
            // Nobody will ever know.
        }
    }
}
