using System.Text.RegularExpressions;

namespace CameraProgram.Imports.Reading;

/// <summary>
/// Recognises text that was typed for the fonts from before Unicode: TCVN3 (.VnTime: "NguyÔn V¨n A") and VNI
/// ("Nguyeãn Vaên A"). It looks like Vietnamese only in those fonts.
/// </summary>
internal static partial class LegacyFonts
{
    /// <summary>Words that have to speak for it.</summary>
    private const int EnoughWords = 3;

    public static bool Speaks(IEnumerable<TableRow> rows)
    {
        var (legacy, unicode) = (0, 0);
        foreach (var word in rows.SelectMany(r => r.Cells).OfType<string>().SelectMany(c => c.Split(' ')))
        {
            if (Unicode().IsMatch(word))
            {
                unicode++;
            }
            else if (Tcvn3().IsMatch(word) || Vni().IsMatch(word))
            {
                legacy++;
            }
        }

        return legacy >= EnoughWords && legacy > unicode;
    }

    /// <summary>Letters that only Unicode has for Vietnamese.</summary>
    [GeneratedRegex("[\u1ea0-\u1ef9ăĂđĐơƠưƯ]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Unicode();

    /// <summary>Signs and foreign letters beside a letter, where TCVN3 keeps its tones; ÔÊÂ inside a word written small.</summary>
    [GeneratedRegex("[a-zA-Z][µ¶·¸¹¨»¾¼½Æ©Ç®ËÐÎÏÑª«¬Ö×ØÜÞßäåæçëîïñö÷øûüþ]|[a-z][ÔÊÂÉÈÌÒÓÕÝ]|[µ¶·¸¹¨»¾¼½Æ©®ª«¬×Þßþ§¡¢£¤¥¦][a-zA-Z]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tcvn3();

    /// <summary>Two letters where Vietnamese has one: the second carries the marks of the first.</summary>
    [GeneratedRegex("[aA][âêäåëüûïáàãéèúùõøÂÊÄÅËÜÛÏÁÀÃÉÈÚÙÕØ]|[eE][âäåãáàùøûõïÂÄÅÃÁÀÙØÛÕÏ]|[oO][âäåûïùøõÂÄÅÛÏÙØÕ]|[uU][øûïõ]|[öôÖÔ][øùûõïØÙÛÕÏ]|[nN]?[ñÑ][a-zöô]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Vni();
}
