#pragma once

#include "models/today/metric.h"
#include "ui/widgets/card.h"

namespace halfday {

class ElidingLabel;
class LightButton;

/// Some figures that belong together: what, how much, and a word about it. One with rows behind it is a link to them.
class DetailGroupCard : public Card
{
    Q_OBJECT
public:
    explicit DetailGroupCard(QWidget *parent = nullptr);

    void setGroup(const DetailGroup &group);
    void setGrey(bool grey);

signals:
    void viewRequested(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QWidget *line = nullptr;
        ElidingLabel *label = nullptr;
        QLabel *icon = nullptr;
        ElidingLabel *value = nullptr;
        LightButton *link = nullptr;
        ElidingLabel *note = nullptr;
    };
    Row makeRow(int number);
    void adopt();

    DetailGroup m_group;
    QList<Row> m_rows;
    bool m_grey = false;
};

} // namespace halfday
