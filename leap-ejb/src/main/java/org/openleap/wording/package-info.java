/**
 * What the trust's letters say in its own words. A trust may write another wording for an occasion, from a day on and with a reason;
 * it names everything that LEAP's own wording names, and LEAP's own can come back. What was told before keeps its words.
 */
@BusinessComponent(dependsOn = {"identity", "reference", "notification"})
package org.openleap.wording;

import org.openleap.shared.BusinessComponent;
