package org.openleap.demonstration.internal;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.openleap.identity.Roles;

/** An engagement officer of the stories. */
@Stateless
@RunAs(Roles.ENGAGEMENT_OFFICER)
public class Officer extends Actor {}
