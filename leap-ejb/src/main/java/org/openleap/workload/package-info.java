/**
 * What the trust's people have in their hands: reminders before and after the day, who stands in for somebody away, and the
 * work of somebody who leaves. Knows of the records only what {@link org.openleap.identity.Ownership} says of them.
 */
@BusinessComponent(dependsOn = {"identity", "reference", "targets", "notification"})
package org.openleap.workload;

import org.openleap.shared.BusinessComponent;
