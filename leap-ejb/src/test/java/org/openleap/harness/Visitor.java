package org.openleap.harness;

import jakarta.ejb.Stateless;
import java.util.Set;

/** Somebody without an account. */
@Stateless
public class Visitor extends Actor {
    public Visitor() {
        super("public", Set.of(), Set.of());
    }
}
