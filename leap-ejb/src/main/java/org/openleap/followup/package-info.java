/**
 * "We did" is checked, then checked again. Four weeks after a completion was confirmed, its proposer and a lay reviewer are asked
 * whether it is right; after six and twelve months, whoever did it and a reviewer are asked whether it is still true. A no goes
 * to somebody who had no hand in it, on a clock.
 */
@BusinessComponent(
        dependsOn = {"identity", "reference", "targets", "notification", "feedback", "suggestion", "privacy"})
package org.openleap.followup;

import org.openleap.shared.BusinessComponent;
