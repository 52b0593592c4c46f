package org.openleap.demonstration.internal;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.openleap.identity.Roles;

/** A lay reviewer of the stories. */
@Stateless
@RunAs(Roles.LAY_REVIEWER)
public class LayReviewer extends Actor {}
