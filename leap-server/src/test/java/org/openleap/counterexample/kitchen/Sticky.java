package org.openleap.counterexample.kitchen;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** Rule 9: lives in the session. */
@SessionScoped
public class Sticky implements Serializable {
    private static final long serialVersionUID = 1L;
}
