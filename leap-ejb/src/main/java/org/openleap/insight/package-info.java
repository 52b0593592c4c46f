/**
 * What the register says when it is counted. The loop balance sheet is kept like the books of a shop: each item is booked to
 * exactly one account, every move is an entry, and what was received equals what stands on the accounts at every moment.
 */
@BusinessComponent(
        dependsOn = {"audit", "identity", "reference", "notification", "feedback", "suggestion", "publication"})
package org.openleap.insight;

import org.openleap.shared.BusinessComponent;
