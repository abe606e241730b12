namespace CameraProgram.OfficialDocuments;

public static class OfficialDocumentErrorCodes
{
    /// <summary>Police, military, party and Front bodies write by their own rules. Details: IssuerNature, Rules.</summary>
    public const string IssuerHasOwnRules = "OfficialDocuments:IssuerHasOwnRules";

    /// <summary>The paper contradicts itself, for example a table row with too many cells. Details: What, Where.</summary>
    public const string InvalidPaper = "OfficialDocuments:InvalidPaper";

    /// <summary>A drawn signature has something else than strokes, is too long or far outside of its place. Details: What.</summary>
    public const string InvalidDrawing = "OfficialDocuments:InvalidDrawing";

    /// <summary>A paper with a picture is made as PDF only. Details: Picture.</summary>
    public const string PictureNotInWord = "OfficialDocuments:PictureNotInWord";

    /// <summary>More papers than fit into one file. Details: Count, Limit.</summary>
    public const string TooManyPapers = "OfficialDocuments:TooManyPapers";

    /// <summary>The typesetter refused the paper. Details: Message.</summary>
    public const string RenderingFailed = "OfficialDocuments:RenderingFailed";

    /// <summary>One paper took longer than the allowed time. Details: Seconds.</summary>
    public const string RenderingTimedOut = "OfficialDocuments:RenderingTimedOut";

    /// <summary>The typesetting process cannot be started or keeps dying. Details: Message.</summary>
    public const string WorkerUnavailable = "OfficialDocuments:WorkerUnavailable";

    /// <summary>Too many papers are waiting; try again later. Details: Limit.</summary>
    public const string QueueFull = "OfficialDocuments:QueueFull";
}
