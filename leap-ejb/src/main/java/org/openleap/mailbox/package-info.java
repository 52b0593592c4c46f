/**
 * Mail that people send to the trust. What LEAP can take in becomes an item or stands beside one; what it cannot waits for a
 * person, so that nothing heard is lost.
 */
@BusinessComponent(dependsOn = {"identity", "privacy", "notification", "feedback"})
package org.openleap.mailbox;

import org.openleap.shared.BusinessComponent;
