package org.openleap.demonstration.internal;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.openleap.identity.Roles;

/** Comes for Healthwatch in the stories. */
@Stateless
@RunAs(Roles.HEALTHWATCH)
public class HealthwatchMember extends Actor {}
