package org.openleap.harness;

import jakarta.ejb.Stateless;
import java.util.Set;
import org.openleap.identity.Caller;

/** Somebody without an account. */
@Stateless(name = "AskingVisitor")
public class Visitor extends Actor {
    public Visitor() {
        super(Caller.VISITOR, Set.of());
    }
}
