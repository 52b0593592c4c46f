package org.openleap.counterexample.kitchen;

import jakarta.ejb.Stateless;

/** Rule 7: a service that is open, with a method that names no role. */
@Stateless
public class OpenService {
    public void serveAnybody() {}
}
