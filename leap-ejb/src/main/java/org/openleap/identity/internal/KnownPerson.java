package org.openleap.identity.internal;

import java.io.Serializable;
import org.openleap.identity.Caller;
import org.openleap.identity.Reach;

/** A caller together with how far they reach: everything LEAP needs to know about them during a request. */
public record KnownPerson(Caller caller, Reach reach) implements Serializable {}
