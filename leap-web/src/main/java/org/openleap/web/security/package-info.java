/** The door of the portal: which page is for whom, the way in and the way out. */
package org.openleap.web.security;
