#include "models/reviews/screeningwords.h"

namespace halfday {

using namespace Qt::StringLiterals;

const QStringList &profaneWords()
{
    static const QStringList words{
        // English
        u"fuck*"_s, u"motherfuck*"_s, u"shit"_s, u"shits"_s, u"shitty"_s, u"bullshit"_s, u"cunt*"_s, u"wank*"_s,
        u"bastard*"_s, u"asshole*"_s, u"arsehole*"_s, u"dickhead*"_s, u"slut*"_s, u"whore*"_s, u"bollocks"_s,
        u"piss off"_s, u"twat*"_s, u"wtf"_s, u"stfu"_s,
        // German
        u"scheiss*"_s, u"arschloch*"_s, u"wichser*"_s, u"hurensohn*"_s, u"fotze*"_s, u"verpiss*"_s,
        // French
        u"putain"_s, u"connard*"_s, u"connasse*"_s, u"salope*"_s, u"encule*"_s, u"merde"_s,
        // Spanish and Portuguese
        u"mierda"_s, u"puta"_s, u"puto"_s, u"gilipollas"_s, u"cabron*"_s, u"pendejo*"_s, u"merda"_s, u"caralho"_s,
        // Italian
        u"cazzo"_s, u"stronzo*"_s, u"stronza*"_s, u"vaffanculo"_s,
        // Russian
        u"бляд*"_s, u"сука"_s, u"хуй*"_s, u"пизд*"_s,
    };
    return words;
}

const QStringList &spamPhrases()
{
    static const QStringList phrases{
        u"click here"_s, u"buy now"_s, u"order now"_s, u"limited offer"_s, u"limited time offer"_s, u"act now"_s,
        u"free money"_s, u"make money"_s, u"earn money"_s, u"work from home"_s, u"promo code"_s, u"discount code"_s,
        u"coupon code"_s, u"use code"_s, u"use my code"_s, u"visit my site"_s, u"visit our website"_s,
        u"check my profile"_s, u"best price"_s, u"cheap pills"_s, u"casino*"_s, u"viagra"_s, u"cialis"_s, u"crypto*"_s,
        u"bitcoin*"_s, u"forex"_s, u"seo services"_s, u"backlinks"_s, u"whatsapp"_s, u"telegram"_s, u"dm me"_s,
        u"payday loan*"_s, u"followers"_s, u"gutscheincode"_s, u"jetzt kaufen"_s, u"cliquez ici"_s, u"haga clic"_s,
    };
    return phrases;
}

const QStringList &spamFragments()
{
    static const QStringList fragments{u"加微信"_s, u"微信号"_s, u"免费领取"_s, u"点击链接"_s, u"优惠券"_s, u"赚钱"_s};
    return fragments;
}

} // namespace halfday
