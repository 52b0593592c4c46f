package org.openleap.demonstration.internal;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.openleap.identity.Roles;

/** A director of the stories. */
@Stateless
@RunAs(Roles.DIRECTOR)
public class Director extends Actor {}
