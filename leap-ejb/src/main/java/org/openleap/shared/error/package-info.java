/** What can go wrong, in four kinds; how each is shown is decided at the edges (portal, API, timers). */
package org.openleap.shared.error;
