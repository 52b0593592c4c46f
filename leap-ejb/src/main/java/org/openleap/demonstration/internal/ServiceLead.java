package org.openleap.demonstration.internal;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.openleap.identity.Roles;

/** A service lead of the stories. */
@Stateless
@RunAs(Roles.SERVICE_LEAD)
public class ServiceLead extends Actor {}
