package org.openleap.demonstration.internal;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.openleap.identity.Roles;

/** Works for a partner in the stories. */
@Stateless
@RunAs(Roles.PARTNER)
public class PartnerMember extends Actor {}
