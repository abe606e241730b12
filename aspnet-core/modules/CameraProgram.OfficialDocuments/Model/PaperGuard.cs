namespace CameraProgram.OfficialDocuments.Model;

/// <summary>Refuses what must not be printed.</summary>
public static class PaperGuard
{
    /// <summary>
    /// NĐ 30/2020 does not bind the papers of police and military (their ministers set the form), the party
    /// (its Central Office) and the Fatherland Front: printing them in this form would make invalid papers.
    /// </summary>
    /// <exception cref="OfficialDocumentException"><see cref="OfficialDocumentErrorCodes.IssuerHasOwnRules"/></exception>
    public static void EnsureMayUseNd30(OfficialPaper paper)
    {
        if (paper.Form != PaperForm.Nd30 || paper.Issuer == IssuerNature.State)
        {
            return;
        }

        var rules = paper.Issuer switch
        {
            IssuerNature.Police => "Bộ Công an",
            IssuerNature.Military => "Bộ Quốc phòng",
            IssuerNature.Party => "Văn phòng Trung ương Đảng",
            _ => "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
        };
        throw new OfficialDocumentException(
            OfficialDocumentErrorCodes.IssuerHasOwnRules,
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["IssuerNature"] = paper.Issuer.ToString(), ["Rules"] = rules });
    }

    /// <summary>Papers by NĐ 30/2020 are A4 and upright; only own forms may have other pages.</summary>
    /// <exception cref="OfficialDocumentException"><see cref="OfficialDocumentErrorCodes.InvalidPaper"/></exception>
    public static void EnsurePage(OfficialPaper paper)
    {
        if (paper.Form == PaperForm.Nd30 && paper.Layout is not { Format: PageFormat.A4, IsLandscape: false })
        {
            throw new OfficialDocumentException(
                OfficialDocumentErrorCodes.InvalidPaper,
                new Dictionary<string, object?>(StringComparer.Ordinal) { ["What"] = "a page that is not A4 upright", ["Where"] = paper.Title });
        }
    }
}
