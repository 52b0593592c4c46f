package org.openleap.counterexample.garden;

import org.openleap.counterexample.kitchen.Cook;

/** Does nothing wrong: garden may import kitchen. */
public class Guest {
    Cook host;
}
