/**
 * New answers by e-mail, for whoever asks: at once, every day or every week, about a service, a place, a theme or everything.
 * Nobody needs an account: the address is confirmed by a link, and every mail has a link that changes or ends it. An address is
 * kept as long as it is used and no longer.
 */
@BusinessComponent(dependsOn = {"identity", "reference", "notification", "publication", "privacy"})
package org.openleap.subscription;

import org.openleap.shared.BusinessComponent;
