/**
 * Searches that people keep: under a name, for themselves or for the whole team, and with a mail when something new matches.
 * A mail names references, never words; it is sent only when there is something to tell, and tells nothing twice.
 */
@BusinessComponent(dependsOn = {"identity", "notification", "search"})
package org.openleap.savedsearch;

import org.openleap.shared.BusinessComponent;
