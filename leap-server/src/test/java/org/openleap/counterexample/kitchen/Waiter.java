package org.openleap.counterexample.kitchen;

import jakarta.faces.context.FacesContext;

/** Rule 4: business that knows pages. */
public class Waiter {
    FacesContext page;
}
