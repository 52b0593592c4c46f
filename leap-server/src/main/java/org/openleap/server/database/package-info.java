/** Brings the database up to date and checks that it keeps its promises. */
package org.openleap.server.database;
