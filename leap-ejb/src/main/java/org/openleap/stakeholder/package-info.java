/**
 * The organisations and people outside the trust: who they are, how the trust is connected with them, when each informed or
 * involved the other, and who must never be contacted.
 */
@BusinessComponent(
        dependsOn = {"identity", "reference", "search", "notification", "sheet", "privacy", "retention", "consent"})
package org.openleap.stakeholder;

import org.openleap.shared.BusinessComponent;
