package org.openleap.counterexample.kitchen;

import jakarta.servlet.http.HttpServletRequest;

/** Rule 4: business that knows requests. */
public class Doorkeeper {
    HttpServletRequest request;
}
