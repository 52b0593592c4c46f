/**
 * What LEAP hears and decides goes to an insight store outside LEAP: codes and days of items that were screened and of
 * suggestions, and the words of published answers. The feed follows the audit chain, so nobody's work waits for it, and keeps
 * for each record which receipt the store gave. It is off until the trust's administrator names a store.
 */
@BusinessComponent(dependsOn = {"audit", "identity", "reference", "feedback", "suggestion", "publication"})
package org.openleap.insightfeed;

import org.openleap.shared.BusinessComponent;
