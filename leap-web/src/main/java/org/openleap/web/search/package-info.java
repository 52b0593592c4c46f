/** The one search of the portal: organisations, people, partnerships and items, each within the rights of the caller. */
package org.openleap.web.search;
