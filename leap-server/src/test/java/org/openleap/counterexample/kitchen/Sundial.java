package org.openleap.counterexample.kitchen;

import java.time.LocalDate;

/** Rule 8: looks at the clock by itself. */
public class Sundial {
    LocalDate today() {
        return LocalDate.now();
    }
}
