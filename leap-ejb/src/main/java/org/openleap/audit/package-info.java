/**
 * The memory that cannot be changed unseen: every {@link org.openleap.shared.AuditableEvent} is written down in the
 * transaction that made it true, then sealed into a chain of HMACs, so that a changed, deleted or inserted row is found.
 */
@BusinessComponent(dependsOn = {"identity"})
package org.openleap.audit;

import org.openleap.shared.BusinessComponent;
