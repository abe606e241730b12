namespace CameraProgram.Routes;

/// <summary>What people call a way on which cameras look.</summary>
public enum RouteKind
{
    /// <summary>Tuyến đường.</summary>
    Road,

    /// <summary>Ngõ, hẻm.</summary>
    Alley,

    /// <summary>Kiệt.</summary>
    Kiet,

    /// <summary>Xóm.</summary>
    Lane,
}

/// <summary>Why a place is watched more closely (điểm phức tạp về an ninh, trật tự).</summary>
public enum HotspotKind
{
    PublicOrder,
    Theft,
    Drugs,
    Traffic,
    Environment,

    /// <summary>Where communes meet (giáp ranh).</summary>
    Boundary,

    /// <summary>Offices, schools, markets: to be protected.</summary>
    Target,
    Other,
}
