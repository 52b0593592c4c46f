/** What the trust says of itself, for whoever writes it and for the media releases that begin with it. */
package org.openleap.web.profile;
