package org.openleap.counterexample.kitchen;

/** Rule 8: prints. */
public class Parrot {
    void shout() {
        System.out.println("Polly");
    }
}
