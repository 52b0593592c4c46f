/** What an administrator tells everybody about work on LEAP, and the words on top of every page. */
package org.openleap.web.operations;
