/**
 * What partners may learn that it happened, in order and to be read again from any place: follows the audit chain, asks the
 * components whom an event concerns, and asks them again, when somebody reads, whether the record is still theirs to see.
 */
@BusinessComponent(dependsOn = {"identity", "audit"})
package org.openleap.changefeed;

import org.openleap.shared.BusinessComponent;
