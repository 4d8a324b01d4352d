#pragma once

class QWidget;

namespace halfday {

/// Name, version and licence in a box that blocks nothing and deletes itself.
void showAboutBox(QWidget *parent);

} // namespace halfday
