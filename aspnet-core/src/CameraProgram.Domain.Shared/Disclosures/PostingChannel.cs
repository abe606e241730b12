namespace CameraProgram.Disclosures;

/// <summary>Where people can read or hear what is made public: a budget, a list of gifts.</summary>
public enum PostingChannel
{
    /// <summary>Trụ sở UBND.</summary>
    Headquarters,

    /// <summary>Nhà văn hóa thôn.</summary>
    CultureHouse,

    /// <summary>Truyền thanh.</summary>
    Loudspeaker,

    /// <summary>The public page of the commune; no account is needed.</summary>
    PublicPage,
}
