/** How long everything may take: for those who set it, and for every page that says it. */
package org.openleap.web.targets;
