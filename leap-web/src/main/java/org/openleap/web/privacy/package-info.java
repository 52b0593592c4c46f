/** Personal data, for the people who answer for it: requests, files, erasure, holds, and who read what. */
package org.openleap.web.privacy;
