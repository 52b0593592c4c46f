package org.openleap.demonstration.internal;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.openleap.identity.Roles;

/** An engagement lead of the stories. */
@Stateless
@RunAs(Roles.ENGAGEMENT_LEAD)
public class Lead extends Actor {}
